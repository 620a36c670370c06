package vn.kehoach.decode;

import vn.kehoach.model.Id;
import vn.kehoach.model.Selection;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What may stand under a key or in a list. A value can be read only as what it was declared to be,
 * so that what is made of the declarations, schemas and pages, tells what is read.
 */
public sealed interface ValueForm
        permits ScalarForm,
                Choices,
                Shape,
                ValueForm.Name,
                ValueForm.Number,
                ValueForm.Listing,
                ValueForm.ByYear,
                ValueForm.Either,
                ValueForm.Chosen,
                ValueForm.Later {

    /** An id: of what is declared there if the key is {@code id}, else of what is referred to. */
    record Name(Class<? extends Id> kind) implements ValueForm {}

    record Number(int least, int most) implements ValueForm {}

    sealed interface Listing extends ValueForm {
        ValueForm element();

        Repetition repetition();
    }

    record ListOf(ValueForm element, Repetition repetition) implements Listing {}

    /** A list of one may be written as its element. */
    record OneOrList(ValueForm element, Repetition repetition) implements Listing {}

    enum Repetition {
        ALLOWED,
        REFUSED
    }

    /** A mapping whose keys are years. */
    record ByYear(ValueForm value) implements ValueForm {}

    record Either(List<ValueForm> forms) implements ValueForm {
        public Either {
            forms = List.copyOf(forms);
        }
    }

    /**
     * A mapping that has a certain one of the keys that exclude each other.
     *
     * @param values which the key then has; empty if it may have any
     */
    record Chosen(Shape shape, String key, List<String> values) implements ValueForm {
        public Chosen {
            values = List.copyOf(values);
        }
    }

    /** A form that holds itself. */
    record Later(Supplier<ValueForm> form) implements ValueForm {}

    Choices<String> ALL = Choices.named(Stream.of("all"), all -> all);

    static ValueForm name(Class<? extends Id> kind) {
        return new Name(kind);
    }

    static ValueForm names(Class<? extends Id> kind) {
        return oneOrList(name(kind));
    }

    /** What a {@link Selection} is read from. */
    static ValueForm selection(Class<? extends Id> kind) {
        return either(ALL, names(kind));
    }

    static ValueForm number(int least, int most) {
        return new Number(least, most);
    }

    static ValueForm list(ValueForm element) {
        return new ListOf(element, Repetition.ALLOWED);
    }

    static ValueForm oneOrList(ValueForm element) {
        return new OneOrList(element, Repetition.ALLOWED);
    }

    static ValueForm either(ValueForm... forms) {
        return new Either(List.of(forms));
    }

    static ValueForm chosen(Shape shape, String key, String... values) {
        return new Chosen(shape, key, List.of(values));
    }

    /** Whether a value of this form may be read as one of that. */
    default boolean admits(ValueForm read) {
        return switch (this) {
            case ScalarForm scalar -> scalar == read;
            case Choices<?> choices -> choices == read;
            case Shape shape -> shape == read;
            case Name name -> name.equals(read);
            case Number number -> number.equals(read);
            case Listing listing -> listing.equals(read);
            case ByYear byYear -> byYear.equals(read);
            case Either either -> either.forms().stream().anyMatch(form -> form.admits(read));
            case Chosen chosen -> chosen.shape() == read;
            case Later later -> later.form().get().admits(read);
        };
    }

    /** The list that it is or, of alternatives, may be. */
    default Listing listing() {
        return part(Listing.class);
    }

    /** The part of alternatives that is of a type. */
    default <F extends ValueForm> F part(Class<F> type) {
        return find(type)
                .orElseThrow(
                        () -> new NoSuchElementException(type.getSimpleName() + " in " + this));
    }

    private <F extends ValueForm> Optional<F> find(Class<F> type) {
        return switch (this) {
            case Either either ->
                    either.forms().stream().flatMap(form -> form.find(type).stream()).findFirst();
            case Later later -> later.form().get().find(type);
            case ScalarForm scalar -> cast(type);
            case Choices<?> choices -> cast(type);
            case Shape shape -> cast(type);
            case Name name -> cast(type);
            case Number number -> cast(type);
            case Listing listing -> cast(type);
            case ByYear byYear -> cast(type);
            case Chosen chosen -> cast(type);
        };
    }

    private <F extends ValueForm> Optional<F> cast(Class<F> type) {
        return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
    }
}
