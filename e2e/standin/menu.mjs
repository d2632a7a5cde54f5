import { app } from './app.mjs';

export class MenuItem {
  constructor(options) {
    Object.assign(this, options);
    if (Array.isArray(options.submenu)) this.submenu = new Menu(options.submenu);
    this.click = () => options.click?.(this, app.windows[0], {});
  }
}

export class Menu {
  static #application = null;
  static forget() {
    Menu.#application = null;
  }
  static buildFromTemplate = (template) => new Menu(template);
  static getApplicationMenu = () => Menu.#application;
  static setApplicationMenu(menu) {
    Menu.#application = menu;
  }
  constructor(template = []) {
    this.items = template.map((options) => new MenuItem(options));
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
