/** What may a person do with what was removed? */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.bin;
