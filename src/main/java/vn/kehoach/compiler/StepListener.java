package vn.kehoach.compiler;

import java.util.Optional;

/** Told, on the thread that works on a plan, which step is under way. */
public interface StepListener {
    StepListener NONE =
            new StepListener() {
                @Override
                public void begins(Step step) {}

                @Override
                public void ends() {}
            };

    /** The one before has ended. */
    void begins(Step step);

    /** None is under way now. */
    void ends();

    /** Another, for what is done of the same plan on another thread meanwhile. */
    default StepListener beside() {
        return NONE;
    }

    /** Who is told of each page that is finished, if anybody counts them. */
    default Optional<Runnable> pages() {
        return Optional.empty();
    }
}
