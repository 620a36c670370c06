package vn.kehoach.compiler;

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
}
