package app.earshot.domain.account;

/** What a user calls a stage, which keeps its meaning. */
public record StageName(Stage stage, String words, int version) {}
