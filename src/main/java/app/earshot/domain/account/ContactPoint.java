package app.earshot.domain.account;

/** One way to reach a person. The text is kept as it was written. */
public record ContactPoint(ContactKind kind, String text) {}
