package app.earshot.store.h2.salvage;

import java.util.List;

/** A table of which leaves were found, the newest first. */
record SalvagedTable(TableShape shape, List<FoundPage> pages) {}
