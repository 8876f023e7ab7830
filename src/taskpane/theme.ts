// Fluent's themes with a font stack that has Chinese faces on Windows, Mac and Linux.
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const FONTS =
  '"Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif';

function withFonts(theme: Theme): Theme {
  return { ...theme, fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };
}

const LIGHT = withFonts(webLightTheme);
const DARK = withFonts(webDarkTheme);

export function themeFor(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}
