/**
 * What happened to them that a decent person mentions before the business?
 *
 * <p>A child, a christening, an engagement; a flood, a fire. {@link app.earshot.listening.news.ReadNews} reads it from their messages and our notes; its words stand in
 * {@code news_words.tsv}. What stops questions is {@link app.earshot.listening.brake}'s.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.news;
