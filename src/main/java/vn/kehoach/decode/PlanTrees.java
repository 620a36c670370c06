package vn.kehoach.decode;

import vn.kehoach.yaml.YamlNode;

import java.util.List;
import java.util.Optional;

/** The files of one plan, read. */
public record PlanTrees(
        YamlNode plan,
        List<YamlNode> goals,
        List<YamlNode> indicators,
        List<YamlNode> tasks,
        Optional<YamlNode> houseStyle) {
    public PlanTrees {
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
    }
}
