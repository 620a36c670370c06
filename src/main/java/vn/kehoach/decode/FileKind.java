package vn.kehoach.decode;

/** The kinds of files that a folder of plans holds. */
public enum FileKind {
    PLAN("plan", PlanDecoder.SHAPE),
    GOALS("goals", GoalDecoder.FILE),
    INDICATORS("indicators", IndicatorDecoder.FILE),
    TASKS("tasks", TaskDecoder.FILE),
    ASSIGNEES("assignees", AssigneeDecoder.FILE),
    INSTRUMENTS("instruments", InstrumentDecoder.FILE),
    HOUSE_STYLE("kehoach", HouseStyleDecoder.SHAPE),
    CALENDAR("calendar", CalendarDecoder.FILE);

    private final String tag;
    private final Shape shape;

    FileKind(String tag, Shape shape) {
        this.tag = tag;
        this.shape = shape;
    }

    /** The name of such a file, or of the folder that holds them. */
    public String tag() {
        return tag;
    }

    /** Of the mapping that a whole file is. */
    public Shape shape() {
        return shape;
    }
}
