/**
 * What does a reply of ours say, before it goes out: about whom, what does it ask, what does it promise, what does it leave out?
 *
 * <p>Pure logic like the rest of this room. What it knows of a language stands in a file of rules; {@link
 * app.earshot.listening.mirror.Mirror} is the way in.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.mirror;
