package app.earshot.ui.parts.focus;

/** A control that holds others: the Tab key comes to what stands inside it as well. */
public interface CompositeControl {}
