package app.earshot.usecase.business;

public final class TakeOut {}
