package app.earshot.store.opening;

import app.earshot.store.engine.FileMoment;
import java.util.List;

/**
 * A file at the moment at which it is copied, and by what a copy is known to be whole.
 *
 * @param mark of the newest write
 * @param least accounts, people and entries
 */
public record CopyMoment(FileMoment file, String mark, List<Long> least) {}
