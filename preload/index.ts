import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, EVENT_CHANNEL, type LabBridge, type StreamEvent } from './contract';

const bridge: LabBridge = {
  invoke: (method, argument) =>
    Object.hasOwn(CHANNELS, method)
      ? ipcRenderer.invoke(CHANNELS[method as keyof typeof CHANNELS], argument)
      : Promise.reject(new Error('no such method')),
  onEvent: (listener) => {
    ipcRenderer.on(EVENT_CHANNEL, (_event, message: StreamEvent) => listener(message));
  },
};
contextBridge.exposeInMainWorld('labBridge', bridge);
