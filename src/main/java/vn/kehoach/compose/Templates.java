package vn.kehoach.compose;

import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.Looks;
import vn.kehoach.source.Overlay;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceLoader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a set of templates: a user's folder overrides the built-in set file by file.
 *
 * <p>A name never leaves its folder: names come from templates as well.
 */
public final class Templates {
    private static final String BUILT_IN = "templates/nd30/";

    /** Names of files that are ever asked for; a folder may hold others, such as a picture. */
    private static final String READ = "[A-Za-z0-9_-]+\\.(ftlx|yaml|css)";

    private final List<Path> folders;
    private final FontPlace fontPlace;
    private final Looks looks;

    /**
     * @param folders the first that has a file gives it
     */
    public Templates(List<Path> folders) {
        this(folders, new FontPlace.BesideTheme());
    }

    public Templates(List<Path> folders, FontPlace fontPlace) {
        this(folders, fontPlace, Looks.UNHEARD);
    }

    private Templates(List<Path> folders, FontPlace fontPlace, Looks looks) {
        this.folders = List.copyOf(folders);
        this.fontPlace = fontPlace;
        this.looks = looks;
    }

    /** The same, of which somebody hears what it reads. */
    public Templates heardBy(Looks who) {
        return new Templates(folders, fontPlace, who);
    }

    SourceLoader loader(Path root, Path base) {
        return new SourceLoader(root, base, Overlay.NONE, looks);
    }

    /** Whether nothing of a user's is among them. */
    public boolean areBuiltIn() {
        return !haveFolders() && fontPlace instanceof FontPlace.BesideTheme;
    }

    boolean haveFolders() {
        return !folders.isEmpty();
    }

    FontPlace fontPlace() {
        return fontPlace;
    }

    /** The user's folder that gives a file. */
    Optional<Path> folderOf(String name) {
        return folders.stream()
                .filter(folder -> {
                    Path root = folder.toAbsolutePath();
                    return loader(root, root).load(root.resolve(name))
                            instanceof LoadedSource.Readable;
                })
                .findFirst();
    }

    Optional<SourceFile> find(String name) {
        if (!name.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+")) {
            return Optional.empty();
        }
        for (Path folder : folders) {
            Path root = folder.toAbsolutePath();
            if (loader(root, root).load(root.resolve(name))
                    instanceof LoadedSource.Readable readable) {
                return Optional.of(
                        new SourceFile(shown(folder.resolve(name)), readable.file().text()));
            }
        }
        return builtIn(name);
    }

    /** All files of a name, the built-in one first: later ones add to and replace what it says. */
    List<SourceFile> layers(String name) {
        List<SourceFile> layers = new ArrayList<>();
        builtIn(name).ifPresent(layers::add);
        Optional<SourceFile> own = find(name);
        own.filter(file -> !layers.contains(file)).ifPresent(layers::add);
        return layers;
    }

    static boolean isBuiltIn(SourceFile file) {
        return file.path().startsWith(BUILT_IN);
    }

    /** What the folders give, by name: all that can differ from the built-in set. */
    public SortedMap<String, SourceFile> own() {
        SortedMap<String, SourceFile> own = new TreeMap<>();
        for (Path folder : folders) {
            names(folder).forEach(name -> find(name).ifPresent(file -> own.put(name, file)));
        }
        return own;
    }

    /** Files and folders of the user's that cannot be read: the built-in ones are not meant. */
    List<Unreadable> unreadable() {
        List<Unreadable> unreadable = new ArrayList<>();
        for (Path folder : folders) {
            Path root = folder.toAbsolutePath();
            loader(root, root).files(root).unreadable().stream()
                    .map(why -> new Unreadable(new SourceFile(shown(folder), ""), why))
                    .forEach(unreadable::add);
            for (String name : names(folder)) {
                if (loader(root, root).load(root.resolve(name))
                        instanceof LoadedSource.Unreadable why) {
                    unreadable.add(
                            new Unreadable(new SourceFile(shown(folder.resolve(name)), ""), why));
                }
            }
        }
        return unreadable;
    }

    /**
     * @param file as it is shown
     */
    record Unreadable(SourceFile file, LoadedSource.Unreadable why) {}

    private List<String> names(Path folder) {
        Path root = folder.toAbsolutePath();
        return loader(root, root).files(root).files().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches(READ))
                .toList();
    }

    private static Optional<SourceFile> builtIn(String name) {
        try (InputStream stream =
                Templates.class.getClassLoader().getResourceAsStream(BUILT_IN + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(
                            new SourceFile(
                                    BUILT_IN + name,
                                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
