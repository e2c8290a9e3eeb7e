/**
 * What is worth asking them, or saying to them, beyond what we owe?
 *
 * <p>Each rule is one small class that can be read aloud; {@link app.earshot.listening.asking.WorthAsking} holds the list.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.asking;
