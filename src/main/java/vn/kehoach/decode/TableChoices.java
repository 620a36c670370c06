package vn.kehoach.decode;

import vn.kehoach.decode.ValueForm.OneOrList;
import vn.kehoach.decode.ValueForm.Repetition;
import vn.kehoach.model.Content.IndicatorColumn;
import vn.kehoach.model.Content.RowNumbering;
import vn.kehoach.model.Content.TaskColumn;

import java.util.List;

/** What an author may choose about a table that is made from indicators or tasks. */
final class TableChoices {
    private static final Choices<IndicatorColumn> INDICATOR_COLUMNS =
            Choices.all(IndicatorColumn.class);
    private static final Choices<TaskColumn> TASK_COLUMNS = Choices.all(TaskColumn.class);

    static final ValueForm OF_INDICATORS = new OneOrList(INDICATOR_COLUMNS, Repetition.REFUSED);
    static final ValueForm OF_TASKS = new OneOrList(TASK_COLUMNS, Repetition.REFUSED);
    static final Choices<RowNumbering> NUMBERINGS = Choices.all(RowNumbering.class);

    private TableChoices() {}

    static List<IndicatorColumn> indicatorColumns(Fields fields) {
        List<IndicatorColumn> chosen = fields.choices("columns", INDICATOR_COLUMNS);
        return chosen.isEmpty()
                ? List.of(
                        IndicatorColumn.NUMBER,
                        IndicatorColumn.NAME,
                        IndicatorColumn.UNIT,
                        IndicatorColumn.BASELINE,
                        IndicatorColumn.TARGETS,
                        IndicatorColumn.LEAD,
                        IndicatorColumn.SUPPORT)
                : chosen;
    }

    static List<TaskColumn> taskColumns(Fields fields) {
        List<TaskColumn> chosen = fields.choices("columns", TASK_COLUMNS);
        return chosen.isEmpty()
                ? List.of(
                        TaskColumn.NUMBER,
                        TaskColumn.CONTENT,
                        TaskColumn.LEAD,
                        TaskColumn.SUPPORT,
                        TaskColumn.DUE,
                        TaskColumn.DELIVERABLE)
                : chosen;
    }

    static RowNumbering numbering(Fields fields) {
        return fields.choice("numbering", NUMBERINGS, RowNumbering.CONTINUE);
    }
}
