package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import vn.kehoach.insert.Entry;
import vn.kehoach.yaml.YamlMapping;

/**
 * Where an entry is to stand.
 *
 * @param owner of the list; absent: nothing is written in the file yet
 */
record NewPlace(PlanFile file, @Nullable YamlMapping owner, String list, Entry entry) {
    static NewPlace at(PlanFile file, String list, Entry entry) {
        return new NewPlace(file, file.root(), list, entry);
    }
}
