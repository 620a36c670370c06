package vn.kehoach.check.name;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeName;

/**
 * Who bears a name, at some time.
 *
 * @param form the name or the short name
 */
public record Bearer(Assignee assignee, AssigneeName name, String form) {
    public boolean isShort() {
        return !form.equals(name.name());
    }
}
