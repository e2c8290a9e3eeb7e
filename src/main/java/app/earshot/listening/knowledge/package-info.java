/**
 * What do we know of them, and in whose words?
 *
 * <p>It is worked out from what was heard and is never kept. {@link app.earshot.listening.knowledge.KnowledgeMap} says what is known of each topic.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.knowledge;
