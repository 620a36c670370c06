package vn.kehoach.yaml;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.source.Encoding;
import vn.kehoach.source.LoadedSource;

import java.util.Locale;

/** What can be wrong with a file before its text is looked at. */
public sealed interface SourceProblem extends NeverSilenced {
    static SourceProblem of(LoadedSource.Unreadable source) {
        return switch (source) {
            case LoadedSource.Missing missing -> new FileMissing();
            case LoadedSource.Folder folder -> new FolderNamedLikeFile();
            case LoadedSource.SpecialFile special -> new SpecialFile();
            case LoadedSource.OutsideRoot outside -> new FileOutsideRoot();
            case LoadedSource.Denied denied -> new FileDenied();
            case LoadedSource.TooLarge large -> new FileTooLarge(large.limitInMebibytes());
            case LoadedSource.NotUtf8 bad ->
                    new NotUtf8(
                            bad.offset(),
                            String.format(Locale.ROOT, "%02X", bad.value()),
                            bad.guess());
        };
    }

    record FileMissing() implements SourceProblem {
        @Override
        public Code code() {
            return new Code("SRC-01");
        }
    }

    record FolderNamedLikeFile() implements SourceProblem {
        @Override
        public Code code() {
            return new Code("SRC-02");
        }
    }

    record SpecialFile() implements SourceProblem {
        @Override
        public Code code() {
            return new Code("SRC-03");
        }
    }

    record FileOutsideRoot() implements SourceProblem {
        @Override
        public Code code() {
            return new Code("SRC-04");
        }
    }

    record FileDenied() implements SourceProblem {
        @Override
        public Code code() {
            return new Code("SRC-05");
        }
    }

    record FileTooLarge(int limit) implements SourceProblem {
        @Override
        public Code code() {
            return new Code("SRC-06");
        }
    }

    /**
     * @param offset of the first bad byte, 0-based
     * @param value of that byte, two hexadecimal digits
     */
    record NotUtf8(int offset, String value, Encoding encoding) implements SourceProblem {
        @Override
        public Code code() {
            return new Code("SRC-07");
        }
    }

    record ByteOrderMark() implements SourceProblem {
        @Override
        public Code code() {
            return new Code("SRC-08");
        }
    }
}
