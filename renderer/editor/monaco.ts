import 'monaco-editor/features/register.all';
import * as monaco from 'monaco-editor/editor';
import { defineLanguages } from './languages';
import { startEditorWorker } from '../workers';
import { defineThemes } from './themes';

self.MonacoEnvironment = { getWorker: startEditorWorker };

defineLanguages();
defineThemes();

export { monaco };
