// Headers of forms that were put into English, in the words that the forms are written in. Whole labels without spaces.

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^(?:first-?level|primary|level-?(?:1|one))indicators?$/i, "一级指标"],
  [/^(?:second-?level|secondary|level-?(?:2|two))indicators?$/i, "二级指标"],
  [/^(?:third-?level|tertiary|level-?(?:3|three))indicators?$/i, "三级指标"],
  [/^(?:name|content)ofindicators?$|^indicators?(?:name|content)s?$/i, "指标名称"],
  [/^(?:types?ofindicators?|indicatortypes?)$/i, "指标类型"],
  [/^(?:indicator(?:property|nature|direction))$/i, "指标性质"],
  [/^(?:annual|yearly|planned|expected)?(?:indicator|target)values?$/i, "年度指标值"],
  [
    /^(?:annual|full-?year|actual)*(?:completion|completed|achieved|actual)(?:value|situation|status|result)s?$/i,
    "实际完成值",
  ],
  [
    /^unitsof(?:measurement|measure)$|^unitof(?:measurement|measure)$|^measurementunits?$/i,
    "计量单位",
  ],
  [/^(?:indicator)?weights?$/i, "权重"],
  [/^(?:points?|full(?:score|marks|points)|maximumscore|standardscore|scorevalue)$/i, "分值"],
  [/^(?:self-?(?:evaluation|assessment|evaluated|rated)?)?scores?(?:obtained)?$/i, "得分"],
  [/^(?:scoring|evaluation|rating)(?:criteria|criterion|standards?)$/i, "评分标准"],
  [
    /deviation.*(?:reason|analysis|cause)|(?:reason|cause|analysis)s?(?:for|of).*(?:deviation|incomplet|unfinished|shortfall)/i,
    "偏差原因分析及改进措施",
  ],
  [
    /^(?:initial|year-?beginning|beginning-?of-?(?:the-?)?year)budget(?:amount|number|figure)?$/i,
    "年初预算数",
  ],
  [
    /^(?:annual|full-?year|whole-?year|adjusted)budget(?:\(a\))?(?:amount|number|figure)?$/i,
    "全年预算数",
  ],
  [
    /^(?:annual|full-?year|whole-?year|actual)(?:budget)?(?:execution|executed|expenditure)(?:\(b\))?(?:amount|number|figure)?$/i,
    "全年执行数",
  ],
  [/^(?:project|department|annual)?funds?(?:\([^()]*\))?$/i, "资金"],
  // "(B/A)" falls apart at its slash.
  [/^(?:budget)?execution(?:rate|ratio)(?:\(.*)?$/i, "执行率"],
];

/** The label itself where none of them fits. */
export function fromEnglish(label: string): string {
  if (!/[A-Za-z]{5}/.test(label)) return label;
  return ENGLISH.find(([english]) => english.test(label))?.[1] ?? label;
}

/** What no translated form of a department speaks of. */
const OF_PEOPLE = /staff|employee|teacher|student|personal|individual|supplier|course|appraisal/i;

/** "Self-EvaluationFormforProjectExpenditurePerformance…": what such a title is called in Chinese; itself when it is none. */
export function titleFromEnglish(title: string): string {
  if (!/performance/i.test(title) || OF_PEOPLE.test(title)) return title;
  const what = /overall/i.test(title)
    ? "部门整体支出绩效"
    : /project/i.test(title)
      ? "项目支出绩效"
      : /department/i.test(title)
        ? "部门整体支出绩效"
        : null;
  if (what === null) return title;
  if (/self-?(?:evaluation|assessment)/i.test(title))
    return `${what}${/scor/i.test(title) ? "自评评分表" : "自评表"}`;
  return /target|goal|objective/i.test(title) ? `${what}目标表` : title;
}
