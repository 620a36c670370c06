package vn.kehoach.compose;

import vn.kehoach.model.AppendixId;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.Id;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.model.SectionId;
import vn.kehoach.model.TaskGroupId;
import vn.kehoach.model.TaskId;

import java.util.HashSet;
import java.util.Set;

/** Names for places that links lead to; the first place of a thing gets its name. */
final class Anchors {
    private final Set<String> given = new HashSet<>();

    static String name(SectionId id) {
        return "section-" + id.text();
    }

    static String name(AppendixId id) {
        return "appendix-" + id.text();
    }

    static String name(GoalId id) {
        return "goal-" + id.text();
    }

    static String name(TaskId id) {
        return "task-" + id.text();
    }

    static String name(TaskGroupId id) {
        return "tasks-" + id.text();
    }

    static String name(IndicatorId id) {
        return "indicator-" + id.text();
    }

    /** A name for a part that nothing refers to but the list of bookmarks. */
    String unnamed(String stem) {
        int number = 1;
        while (!given.add(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /** The name if it is given for the first time, else nothing. */
    String once(String name) {
        return given.add(name) ? name : "";
    }

    static boolean isGiven(Id id) {
        return !id.text().isEmpty();
    }
}
