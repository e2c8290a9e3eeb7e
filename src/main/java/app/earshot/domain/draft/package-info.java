/**
 * What has been begun and is not saved yet?
 *
 * <p>An entry, a reply, a call, a sheet: each as it stands while it is being typed.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.draft;
