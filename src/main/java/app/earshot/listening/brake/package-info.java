/**
 * What stops questions?
 *
 * <p>Death, illness, a parting, a cancelled day, anger, a complaint, a wish to be left in peace, and the day itself. {@link
 * app.earshot.listening.brake.ReadBrake} reads it from their words; what it knows of languages stands in {@code brake_words.tsv}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.brake;
