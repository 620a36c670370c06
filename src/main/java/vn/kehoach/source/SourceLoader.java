package vn.kehoach.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the files under one folder, as strict UTF-8, and never a file outside it. */
public final class SourceLoader {
    /** A plan of 20,000 tasks is 11 MB; a limit in bytes also bounds the memory of one file. */
    static final int LIMIT_IN_MEBIBYTES = 16;

    private static final int LIMIT = LIMIT_IN_MEBIBYTES * 1024 * 1024;

    /** UTF-8 keeps the order of code points, UTF-16 does not. */
    private static final Comparator<Path> CODE_POINT_ORDER =
            Comparator.comparing(
                    path -> path.getFileName().toString().getBytes(UTF_8), Arrays::compareUnsigned);

    private static final char REPLACEMENT = '\ufffd';

    private final Path root;
    private final Path base;
    private final Overlay overlay;
    private final Looks looks;

    /**
     * @param root the folder outside which nothing is read, absolute
     * @param base the folder that relative paths start from and that shown paths are relative to,
     *     absolute
     */
    public SourceLoader(Path root, Path base) {
        this(root, base, Overlay.NONE);
    }

    /**
     * @param overlay read instead of the files it has texts of
     */
    public SourceLoader(Path root, Path base, Overlay overlay) {
        this(root, base, overlay, Looks.UNHEARD);
    }

    /**
     * @param looks hears of what the file system is asked
     */
    public SourceLoader(Path root, Path base, Overlay overlay, Looks looks) {
        this.root = root.normalize();
        this.base = base.normalize();
        this.overlay = overlay;
        this.looks = looks;
    }

    /** Asks again, and tells who hears this loader's looks. */
    public static void repeat(Look look, Looks looks) {
        Path folder = look.root();
        SourceLoader loader = new SourceLoader(folder, folder, Overlay.NONE, looks);
        switch (look.kind()) {
            case CONTENT -> loader.loadBytes(look.path());
            case PRESENCE -> loader.exists(look.path());
            case SOURCES -> loader.yamlFiles(look.path());
            case FILES -> loader.files(look.path());
        }
    }

    /**
     * @param files sorted by name, by code points
     * @param unreadable the folder itself, if it exists and cannot be listed
     */
    public record Listing(List<Path> files, List<LoadedSource.Unreadable> unreadable) {
        public Listing {
            files = List.copyOf(files);
            unreadable = List.copyOf(unreadable);
        }
    }

    /** What is named {@code *.yaml} or {@code *.yml} in a folder; none in one that is missing. */
    public Listing yamlFiles(Path folder) {
        Path asked = base.resolve(folder).normalize();
        Listing listing = list(asked, SourceLoader::isYaml);
        looks.files(
                new Look(Look.Kind.SOURCES, root, asked),
                listing.files(),
                listing.unreadable().isEmpty());
        return listing;
    }

    /** All that lies in a folder; none in one that is missing. */
    public Listing files(Path folder) {
        Path asked = base.resolve(folder).normalize();
        Listing listing = list(asked, each -> true);
        looks.files(
                new Look(Look.Kind.FILES, root, asked),
                listing.files(),
                listing.unreadable().isEmpty());
        return listing;
    }

    private Listing list(Path asked, Predicate<Path> wanted) {
        try {
            if (!Files.isDirectory(asked)) {
                return new Listing(overlay.in(asked).sorted(CODE_POINT_ORDER).toList(), List.of());
            }
            if (!isInside(asked.toRealPath())) {
                return new Listing(List.of(), List.of(new LoadedSource.OutsideRoot(empty(asked))));
            }
            try (Stream<Path> children = Files.list(asked)) {
                List<Path> files =
                        Stream.concat(children, overlay.in(asked))
                                .filter(wanted)
                                .distinct()
                                .sorted(CODE_POINT_ORDER)
                                .toList();
                return new Listing(files, List.of());
            }
        } catch (IOException | RuntimeException e) {
            // Files.list wraps what fails midway in an unchecked exception.
            return new Listing(List.of(), List.of(new LoadedSource.Denied(empty(asked))));
        }
    }

    /** Whether there is a file, or a broken link, of which a reader ought to know. */
    public boolean exists(Path path) {
        Path asked = base.resolve(path).normalize();
        boolean exists = Files.exists(asked) || Files.isSymbolicLink(asked);
        looks.presence(new Look(Look.Kind.PRESENCE, root, asked), exists);
        return exists || overlay.text(asked).isPresent();
    }

    public LoadedSource load(Path path) {
        Path asked = base.resolve(path).normalize();
        Optional<String> text = overlay.text(asked);
        if (text.isPresent() && Files.notExists(asked) && asked.startsWith(root)) {
            return overlaid(asked, text.get());
        }
        if (text.isPresent()) {
            return refusal(asked)
                    .map(LoadedSource.class::cast)
                    .orElseGet(() -> overlaid(asked, text.get()));
        }
        return switch (loadBytes(asked)) {
            case LoadedBytes.Content content -> decode(shown(asked), content.bytes());
            case LoadedBytes.None(var why) -> why;
        };
    }

    private Optional<LoadedSource.Unreadable> refusal(Path asked) {
        try {
            return refused(asked);
        } catch (IOException e) {
            return Optional.of(failed(asked));
        }
    }

    private LoadedSource overlaid(Path asked, String text) {
        return text.length() > LIMIT
                ? tooLarge(asked)
                : new LoadedSource.Readable(new SourceFile(shown(asked), text), false);
    }

    /** As it is, for what is no text. */
    public LoadedBytes loadBytes(Path path) {
        Path asked = base.resolve(path).normalize();
        LoadedBytes loaded = bytesOf(asked);
        looks.content(new Look(Look.Kind.CONTENT, root, asked), loaded);
        return loaded;
    }

    private LoadedBytes bytesOf(Path asked) {
        try {
            Optional<LoadedSource.Unreadable> refused = refused(asked);
            if (refused.isPresent()) {
                return new LoadedBytes.None(refused.get());
            }
            byte[] bytes = bytes(asked.toRealPath());
            return bytes.length > LIMIT
                    ? new LoadedBytes.None(tooLarge(asked))
                    : new LoadedBytes.Content(bytes);
        } catch (IOException e) {
            return new LoadedBytes.None(failed(asked));
        }
    }

    private Optional<LoadedSource.Unreadable> refused(Path asked) throws IOException {
        Path real = asked.toRealPath();
        if (!isInside(real)) {
            return Optional.of(new LoadedSource.OutsideRoot(empty(asked)));
        }
        BasicFileAttributes attributes =
                Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
            return Optional.of(new LoadedSource.Folder(empty(asked)));
        }
        if (!attributes.isRegularFile()) {
            return Optional.of(new LoadedSource.SpecialFile(empty(asked)));
        }
        return Optional.empty();
    }

    private LoadedSource.Unreadable tooLarge(Path asked) {
        return new LoadedSource.TooLarge(empty(asked), LIMIT_IN_MEBIBYTES);
    }

    private LoadedSource.Unreadable failed(Path asked) {
        return Files.notExists(asked)
                ? new LoadedSource.Missing(empty(asked))
                : new LoadedSource.Denied(empty(asked));
    }

    static LoadedSource decode(String path, byte[] bytes) {
        boolean byteOrderMark =
                bytes.length >= 3
                        && bytes[0] == (byte) 0xef
                        && bytes[1] == (byte) 0xbb
                        && bytes[2] == (byte) 0xbf;
        int start = byteOrderMark ? 3 : 0;
        if (Encoding.looksLikeUtf16(bytes)) {
            SourceFile file = new SourceFile(path, "");
            return new LoadedSource.NotUtf8(file, file.top(), 0, bytes[0] & 0xff, Encoding.UTF_16);
        }
        String text = new String(bytes, start, bytes.length - start, UTF_8);
        SourceFile file = new SourceFile(path, text);
        return text.indexOf(REPLACEMENT) < 0
                ? new LoadedSource.Readable(file, byteOrderMark)
                : strictly(file, bytes, start, byteOrderMark);
    }

    /** Of a text with the sign that stands for what is no UTF-8; its author may have written it. */
    private static LoadedSource strictly(
            SourceFile file, byte[] bytes, int start, boolean byteOrderMark) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result =
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(in, out, true);
        if (!result.isError()) {
            return new LoadedSource.Readable(file, byteOrderMark);
        }
        int bad = in.position();
        int length = file.text().length();
        Span place = file.span(out.position(), Math.min(out.position() + 1, length));
        return new LoadedSource.NotUtf8(file, place, bad, bytes[bad] & 0xff, Encoding.guess(bytes));
    }

    /** One byte more than the limit tells a file that grew, or one whose size is not told. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(LIMIT + 1);
        }
    }

    private boolean isInside(Path real) throws IOException {
        return real.startsWith(root.toRealPath());
    }

    private SourceFile empty(Path path) {
        return new SourceFile(shown(path), "");
    }

    private String shown(Path path) {
        boolean comparable = Objects.equals(path.getRoot(), base.getRoot());
        Path shown = comparable ? base.relativize(path) : path;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }

    /** Editors keep locks and copies beside a file, under names that begin with a dot. */
    private static boolean isYaml(Path path) {
        String name = path.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (lower.endsWith(".yaml") || lower.endsWith(".yml"));
    }
}
