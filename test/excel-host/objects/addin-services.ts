// Office.addin, Office.actions and Office.ribbon speak the rich API too, to services instead of a workbook.
import { type Catalogue, keyOf, nothing, textAt } from "./definition";

export const SERVICE_TYPES: Catalogue = {
  "Microsoft.AppRuntime.AppRuntimeService": {
    methods: {
      SetAppRuntimeState: (_, args, session) => {
        session.addin.state = args[0];
      },
      GetAppRuntimeState: (_, __, session) => session.addin.state,
      _RegisterVisibilityChangedEvent: nothing,
      _UnregisterVisibilityChangedEvent: nothing,
    },
  },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": {
    methods: {
      SetAppRuntimeStartState: (_, args, session) => {
        session.addin.startState = args[0];
      },
      GetAppRuntimeStartState: (_, __, session) => session.addin.startState ?? "Inactive",
    },
  },
  "Microsoft.InternalService.AddinInternalService": {
    methods: { NotifyActionHandlerReady: nothing },
  },
  "Microsoft.DynamicRibbon.DynamicRibbon": {
    methods: {
      GetButton: (_, args) => ({ type: "RibbonButton", key: textAt(args, 0) }),
      ExecuteRequestUpdate: (_, args, session) => {
        session.addin.ribbon = JSON.parse(textAt(args, 0));
      },
      ExecuteRequestCreate: (_, args, session) => {
        session.addin.ribbonCreate = JSON.parse(textAt(args, 0));
      },
    },
  },
  RibbonButton: {
    properties: {
      Enabled: {
        get: (object, session) => session.addin[`button:${keyOf(object)}`] ?? true,
        set: (object, value, session) => {
          session.addin[`button:${keyOf(object)}`] = value;
        },
      },
    },
  },
};
