package app.earshot.ui.shell;

import app.earshot.usecase.verbs.Verbs;

/** What a screen works with while a notebook is open. */
public record Tools(Verbs verbs, Frame frame, Navigator navigator, ShellModel shell) {}
