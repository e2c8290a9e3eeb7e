/**
 * What is left of an entry when somebody has been erased?
 *
 * <p>{@link app.earshot.domain.erasing.NamedWords} are what names them; {@link app.earshot.domain.erasing.Remaining} is the rest of an entry.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.erasing;
