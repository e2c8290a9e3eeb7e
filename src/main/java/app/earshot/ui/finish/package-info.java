/**
 * What is left to say about a conversation that was just kept?
 *
 * <p>A slim bar for twenty seconds: who talked most, what they agreed we had right, and what comes next. None of it is asked for, and
 * it goes away when one goes on.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.finish;
