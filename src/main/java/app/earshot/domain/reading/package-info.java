/**
 * What was read in an entry without anybody having marked it, and what did the owner say to that?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.reading;
