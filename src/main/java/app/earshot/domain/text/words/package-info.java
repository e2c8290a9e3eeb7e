/** Which words of which language mean what in a letter? All of them are tables. */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.text.words;
