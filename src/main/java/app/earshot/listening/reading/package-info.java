/**
 * What may an entry tell that nobody marked?
 *
 * <p>Read sentence by sentence when the entry is saved; what was found is kept with it. {@link app.earshot.listening.reading.ReadEntry} asks the readers.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.reading;
