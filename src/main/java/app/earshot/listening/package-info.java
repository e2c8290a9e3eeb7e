/**
 * What is worth asking next, and what don't we know?
 *
 * <p>Pure logic over the domain: no clock (today is an argument), no database, no toolkit, no randomness. The same facts
 * always give the same advice. {@link app.earshot.listening.Adviser} asks the rules of {@code duty}, {@code asking} and {@code
 * blindspot} and puts what they find in order. What can be said and what there is to know are data, in {@code bank}; what
 * somebody's words mean is read in {@code meaning}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening;
