/** Does an account come back as it was, and is nothing written over that stands? */
@org.jspecify.annotations.NullMarked
package app.earshot.store.recovery;
