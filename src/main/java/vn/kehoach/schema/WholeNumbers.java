package vn.kehoach.schema;

import vn.kehoach.decode.Choices;
import vn.kehoach.decode.ScalarForm;
import vn.kehoach.decode.Shape;
import vn.kehoach.decode.ValueForm;
import vn.kehoach.decode.ValueForm.ByYear;
import vn.kehoach.decode.ValueForm.Chosen;
import vn.kehoach.decode.ValueForm.Either;
import vn.kehoach.decode.ValueForm.Later;
import vn.kehoach.decode.ValueForm.Listing;
import vn.kehoach.decode.ValueForm.Name;
import vn.kehoach.decode.ValueForm.Number;

import java.util.Optional;

/** What of a form YAML reads as a whole number, unless it is quoted. */
final class WholeNumbers {
    private static final Number YEARS = new Number(1900, 2199);

    private WholeNumbers() {}

    static Optional<Number> in(ValueForm form) {
        return switch (form) {
            case Number number -> Optional.of(number);
            case Name name -> Optional.of(new Number(0, Integer.MAX_VALUE));
            case ScalarForm scalar ->
                    switch (scalar) {
                        case YEAR, ISSUE_DATE, DUE -> Optional.of(YEARS);
                        case TEXT, WORDS, CELL, DAY, FIGURE, TARGET -> Optional.empty();
                    };
            case Choices<?> choices -> Optional.empty();
            case Shape shape -> Optional.empty();
            case Listing listing -> Optional.empty();
            case ByYear byYear -> Optional.empty();
            case Either either -> Optional.empty();
            case Chosen chosen -> Optional.empty();
            case Later later -> Optional.empty();
        };
    }
}
