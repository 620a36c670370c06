package vn.kehoach.since;

import vn.kehoach.since.GitException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sources that stood in a folder at a commit.
 *
 * @param copy the folder as it was: what plans are compiled from, nothing else
 */
public record Snapshot(Path folder, Path copy, Renames renames) {
    private static final Pattern ENTRY =
            Pattern.compile("100[0-7]{3} blob ([0-9a-f]{40,64})\t(.+)", Pattern.DOTALL);

    /**
     * @param folder absolute, in a repository
     * @param revision anything that names a commit
     * @param copy where to put it
     */
    public static Snapshot take(Path folder, String revision, Path copy)
            throws GitException, IOException {
        Git git = new Git(folder);
        String prefix = prefix(git);
        String commit = commit(git, revision);
        Files.createDirectories(copy);
        List<Entry> entries = entries(git, commit + ":" + prefix);
        git.contents(reader -> {
            for (Entry entry : entries) {
                entry.write(copy, reader.read(entry.object()));
            }
        });
        return new Snapshot(folder, copy, Renames.between(copy, folder));
    }

    private record Entry(String object, String path) {
        void write(Path into, byte[] content) throws IOException {
            Path file = into.resolve(path).normalize();
            // A tree made by hand can hold any name.
            if (file.startsWith(into) && !file.equals(into)) {
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            }
        }

        boolean isSource() {
            String lower = path.toLowerCase(Locale.ROOT);
            return lower.endsWith(".yaml")
                    || lower.endsWith(".yml")
                    || lower.startsWith("templates/");
        }

        boolean isPath() {
            try {
                return !Path.of(path).isAbsolute();
            } catch (InvalidPathException e) {
                return false;
            }
        }
    }

    /** The folder as seen from the top of the repository. */
    private static String prefix(Git git) throws GitException {
        Git.Answer answer = git.ask("rev-parse", "--show-prefix");
        if (!answer.isGood()) {
            throw new GitException(Reason.NOT_A_REPOSITORY, answer.said());
        }
        return answer.text().strip().replaceFirst("/$", "");
    }

    private static String commit(Git git, String revision) throws GitException {
        if (revision.isBlank() || revision.startsWith("-") || revision.indexOf('\n') >= 0) {
            throw new GitException(Reason.UNKNOWN_REVISION, "");
        }
        Git.Answer answer =
                git.ask(
                        "rev-parse",
                        "--verify",
                        "--quiet",
                        "--end-of-options",
                        revision + "^{commit}");
        String commit = answer.text().strip();
        if (!answer.isGood() || !commit.matches("[0-9a-f]{40,64}")) {
            throw new GitException(Reason.UNKNOWN_REVISION, answer.said());
        }
        return commit;
    }

    /** None of a folder that was not there. */
    private static List<Entry> entries(Git git, String tree) throws GitException {
        Git.Answer answer = git.ask("ls-tree", "-r", "-z", "--full-tree", tree);
        List<Entry> entries = new ArrayList<>();
        if (answer.isGood()) {
            for (String line : answer.text().split("\0", -1)) {
                var found = ENTRY.matcher(line);
                if (found.matches()) {
                    entries.add(new Entry(found.group(1), found.group(2)));
                }
            }
        }
        return entries.stream().filter(each -> each.isPath() && each.isSource()).toList();
    }

    /** Where a file of the folder, or what became it, stands in the copy. */
    public Optional<Path> earlier(Path file) {
        if (!file.startsWith(folder)) {
            return Optional.empty();
        }
        Path path = folder.relativize(file);
        Path same = copy.resolve(path.toString());
        return Files.exists(same)
                ? Optional.of(same)
                : renames.earlier(path).map(each -> copy.resolve(each.toString()));
    }

    /** What a file of the copy became; the same place if that cannot be told. */
    public Path now(Path earlier) {
        Path path = copy.relativize(earlier);
        return folder.resolve(renames.now(path).orElse(path).toString());
    }
}
