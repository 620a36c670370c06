package vn.kehoach.cli;

import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.PlanFolders;
import vn.kehoach.insert.Entry;
import vn.kehoach.insert.Registered;
import vn.kehoach.report.Language;
import vn.kehoach.yaml.YamlMapping;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adds an entry to a file of a plan. */
record NewCommand(Surroundings surroundings, Language language, Words words, PrintStream out) {

    int run(ParseResult parsed) throws Refusal {
        new Values(parsed, words).oneOf("--lang", language.tag(), Commands.LANGUAGES);
        String what = parsed.matchedPositionalValue(0, "");
        new Values(parsed, words).check("WHAT", what, NewSpec.kinds());
        NewValues values = new NewValues(parsed, what, words);
        values.check();
        Path folder = folder(parsed.matchedPositionalValue(1, null));
        NewPlace place =
                switch (what) {
                    case "task" -> grouped(folder, values, "tasks", "assignments");
                    case "indicator" -> grouped(folder, values, "indicators", "indicators");
                    case "goal" ->
                            listed(folder.resolve("goals.yaml"), values, "goals", "--content");
                    case "assignee" ->
                            listed(shared(folder, "assignees.yaml"), values, "assignees", "--name");
                    default ->
                            listed(
                                    shared(folder, "instruments.yaml"),
                                    values,
                                    "instruments",
                                    values.has("--name") ? "--name" : "--number");
                };
        out.println(new Insertion(surroundings, language, words).write(place, plans(folder)));
        return ExitStatus.CLEAN;
    }

    private Path folder(File named) throws Refusal {
        try {
            if (named != null) {
                Path folder = surroundings.workingFolder().resolve(named.toPath()).normalize();
                if (!Files.isDirectory(folder)) {
                    throw refusal("plan.no-folder", named);
                }
                return folder;
            }
        } catch (InvalidPathException e) {
            throw refusal("usage.path", e.getInput());
        }
        List<Path> usual = PlanFolders.usual(surroundings.workingFolder());
        if (usual.size() != 1) {
            throw refusal("new.which-plan");
        }
        return usual.get(0);
    }

    private static boolean isPlan(Path folder) {
        return Files.exists(folder.resolve("plan.yaml"));
    }

    /** All that read the file. */
    private static Collection<Path> plans(Path folder) {
        return isPlan(folder) ? PlanFolders.beside(folder) : PlanFolders.of(folder);
    }

    /** The registry that plans share, unless only the plan has one. */
    private static Path shared(Path folder, String name) {
        Path parent = folder.getParent();
        if (!isPlan(folder) || parent == null) {
            return folder.resolve(name);
        }
        boolean own = Files.exists(folder.resolve(name)) && Files.notExists(parent.resolve(name));
        return (own ? folder : parent).resolve(name);
    }

    private NewPlace listed(Path file, NewValues values, String list, String named) throws Refusal {
        PlanFile read = PlanFile.read(file, surroundings, words);
        Set<String> taken = new HashSet<>();
        read.elements(list).map(Registered::id).forEach(taken::add);
        if (list.equals("assignees") || list.equals("instruments")) {
            taken.addAll(registered(file.resolveSibling("")));
        }
        return NewPlace.at(read, list, values.entry(values.id(named, taken)));
    }

    /** Assignees and instruments share one space of ids. */
    private Set<String> registered(Path folder) throws Refusal {
        Set<String> ids = new HashSet<>();
        Path around = folder.getParent();
        for (Path each : around == null ? List.of(folder) : List.of(folder, around)) {
            for (String name : List.of("assignees", "instruments")) {
                PlanFile.read(each.resolve(name + ".yaml"), surroundings, words)
                        .elements(name)
                        .map(Registered::id)
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    private NewPlace grouped(Path plan, NewValues values, String name, String inner)
            throws Refusal {
        if (!isPlan(plan)) {
            throw refusal("new.no-plan", shown(plan));
        }
        List<PlanFile> files = PlanFile.all(plan, name, surroundings, words);
        boolean task = name.equals("tasks");
        Set<String> taken = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (PlanFile file : files) {
            file.elements("groups")
                    .forEach(group -> {
                        groups.add(Registered.id(group));
                        items(group, inner, task).map(Registered::id).forEach(taken::add);
                    });
        }
        String id = values.id(task ? "--content" : "--name", taken);
        Optional<NewPlace> place =
                new GroupPlace(values, files, inner).find(values.entry(id), task);
        if (place.isPresent()) {
            return place.get();
        }
        String group = values.one("--group");
        if (group.isEmpty() || groups.contains(group) || !values.has("--heading")) {
            throw refusal("new.which-group", String.join(", ", groups.stream().sorted().toList()));
        }
        Entry entry = values.entry(id);
        Entry wrapped = task ? entry.within(values.assignment(), "tasks") : entry;
        return NewPlace.at(files.get(0), "groups", wrapped.within(values.group(), inner));
    }

    private static Stream<YamlMapping> items(YamlMapping group, String inner, boolean task) {
        Stream<YamlMapping> items = Registered.elements(group, inner);
        return task ? items.flatMap(each -> Registered.elements(each, "tasks")) : items;
    }

    private Refusal refusal(String key, Object... values) {
        return new Refusal(ExitStatus.USAGE, words.of(key, values));
    }

    private String shown(Path path) {
        return ShownPath.of(path, surroundings.workingFolder());
    }
}
