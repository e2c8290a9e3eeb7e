/**
 * What is there to ask, about what, and has it led to anything?
 *
 * <p>The question bank and the catalogue of topics, to browse, change, switch off, add to and put back as they came.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.questions;
