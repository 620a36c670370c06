package vn.kehoach.since;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commit at which a plan's sources were last changed. One that changes other files only is no
 * new state of the plan.
 *
 * @param hash in full
 * @param modified whether the sources are others than at the commit
 */
public record LastCommit(String hash, boolean modified) {
    private static final List<String> SHARED =
            List.of("assignees.yaml", "instruments.yaml", "kehoach.yaml", "calendar", "templates");
    static final Pattern HASH = Pattern.compile("[0-9a-f]{40,64}");
    private static final Pattern ENTRY =
            Pattern.compile("100[0-7]{3} blob ([0-9a-f]{40,64})\t(.+)", Pattern.DOTALL);

    /** Sources do not lie deeper. */
    private static final int DEEPEST = 6;

    private static final int MOST_FILES = 20_000;

    /**
     * Nothing outside of a repository, without git, or of a plan that was never committed.
     *
     * @param plan its folder, absolute
     * @param revision at which or before which it was changed, such as {@code HEAD}
     */
    public static Optional<LastCommit> of(Path plan, String revision) {
        Path shared = plan.getParent();
        if (shared == null || plan.getFileName() == null || !isInRepository(shared)) {
            return Optional.empty();
        }
        List<String> paths = paths(plan);
        try {
            Git git = new Git(shared);
            String hash = ask(git, paths, "rev-list", "-1", revision, "--").strip();
            Map<String, String> committed =
                    committed(ask(git, paths, "ls-tree", "-r", "-z", revision, "--"));
            if (!HASH.matcher(hash).matches()
                    || committed.keySet().stream()
                            .noneMatch(path -> path.startsWith(plan.getFileName() + "/"))) {
                return Optional.empty();
            }
            return Optional.of(
                    new LastCommit(hash, !committed.equals(present(shared, paths, committed))));
        } catch (GitException | IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Without asking git, which takes its time. */
    static boolean isInRepository(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    private static String ask(Git git, List<String> paths, String... question) throws GitException {
        String[] whole = Stream.concat(Stream.of(question), paths.stream()).toArray(String[]::new);
        Git.Answer answer = git.ask(whole);
        return answer.isGood() ? answer.text() : "";
    }

    /** The sources at the commit, with what git calls their contents. */
    private static Map<String, String> committed(String tree) {
        Map<String, String> objects = new HashMap<>();
        for (String line : tree.split("\0", -1)) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches() && isSource(entry.group(2))) {
                objects.put(entry.group(2), entry.group(1));
            }
        }
        return objects;
    }

    private static Map<String, String> present(
            Path shared, List<String> paths, Map<String, String> committed) throws IOException {
        Map<String, String> objects = new HashMap<>();
        for (Path file : sources(shared, paths)) {
            String name = name(shared, file);
            objects.put(name, object(file, committed.getOrDefault(name, "")));
        }
        return objects;
    }

    /**
     * The files by which a plan is told from what was committed.
     *
     * @param plan its folder, absolute
     */
    public static List<Path> sources(Path plan) throws IOException {
        Path shared = plan.getParent();
        return shared == null || plan.getFileName() == null
                ? List.of()
                : sources(shared, paths(plan));
    }

    private static List<String> paths(Path plan) {
        List<String> paths = new ArrayList<>(SHARED);
        paths.add(String.valueOf(plan.getFileName()));
        return paths;
    }

    private static List<Path> sources(Path shared, List<String> paths) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String path : paths) {
            Path top = shared.resolve(path);
            if (!Files.exists(top)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(top, DEEPEST, new FileVisitOption[0])) {
                files.filter(Files::isRegularFile)
                        .limit(MOST_FILES)
                        .filter(file -> isSource(name(shared, file)))
                        .forEach(sources::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return sources;
    }

    private static String name(Path shared, Path file) {
        return shared.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isSource(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.startsWith("templates/");
    }

    /**
     * What git calls the content of a file. Nothing is asked of git itself: it would run the
     * filters that a repository names.
     *
     * @param committed what it was called then: its length tells the kind of hash, and a file that
     *     differs by its line ends only is the same
     */
    private static String object(Path file, String committed) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String algorithm = committed.length() > 40 ? "SHA-256" : "SHA-1";
        String object = hash(bytes, algorithm);
        if (object.equals(committed)) {
            return object;
        }
        String unix = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        return hash(unix.getBytes(StandardCharsets.ISO_8859_1), algorithm);
    }

    private static String hash(byte[] content, String algorithm) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
