package app.earshot.ui.work;

/** Work that can say how far it is and can be asked to stop. */
@FunctionalInterface
public interface SlowWork<T> {

    T run(Progress progress) throws Exception;
}
