package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.insert.Registered;
import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceLoader;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of a plan that is to be changed.
 *
 * @param source empty if there is no file yet
 * @param root absent if nothing is written in it
 */
record PlanFile(Path path, SourceFile source, @Nullable YamlMapping root, boolean exists) {

    static PlanFile read(Path path, Surroundings surroundings, Words words) throws Refusal {
        Path base = surroundings.workingFolder();
        String shown = ShownPath.of(path, base);
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return new PlanFile(path, new SourceFile(shown, ""), null, false);
        }
        Path folder = path.getParent() == null ? base : path.getParent();
        Path outer = folder.getParent() == null ? folder : folder.getParent();
        LoadedSource loaded = new SourceLoader(outer, base).load(path);
        if (!(loaded instanceof LoadedSource.Readable readable)) {
            throw new Refusal(ExitStatus.INPUT_OUTPUT, words.of("file.unreadable", shown));
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<YamlNode> root = new YamlReader(diagnostics).read(readable.file());
        if (diagnostics.hasErrors()
                || root.filter(each -> !(each instanceof YamlMapping)).isPresent()) {
            throw new Refusal(ExitStatus.PLAN_HAS_ERRORS, words.of("new.broken", shown));
        }
        return new PlanFile(path, readable.file(), (YamlMapping) root.orElse(null), true);
    }

    /**
     * {@code name.yaml}, then those of the folder {@code name}; the first alone if there are none.
     */
    static List<PlanFile> all(Path plan, String name, Surroundings surroundings, Words words)
            throws Refusal {
        List<PlanFile> files = new ArrayList<>();
        Path one = plan.resolve(name + ".yaml");
        List<Path> several =
                new SourceLoader(plan, surroundings.workingFolder())
                        .yamlFiles(plan.resolve(name))
                        .files();
        if (Files.exists(one) || several.isEmpty()) {
            files.add(read(one, surroundings, words));
        }
        for (Path each : several) {
            files.add(read(each, surroundings, words));
        }
        return files;
    }

    Stream<YamlMapping> elements(String list) {
        return root == null ? Stream.empty() : Registered.elements(root, list);
    }
}
