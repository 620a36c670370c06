package vn.kehoach.schema;

import vn.kehoach.decode.Choices;
import vn.kehoach.decode.Owner;
import vn.kehoach.decode.ScalarForm;
import vn.kehoach.decode.Shape;
import vn.kehoach.decode.Slot;
import vn.kehoach.decode.ValueForm;
import vn.kehoach.decode.ValueForm.ByYear;
import vn.kehoach.decode.ValueForm.Chosen;
import vn.kehoach.decode.ValueForm.Either;
import vn.kehoach.decode.ValueForm.Later;
import vn.kehoach.decode.ValueForm.Listing;
import vn.kehoach.decode.ValueForm.Name;
import vn.kehoach.decode.ValueForm.Number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** For each owner all the keys that any of its shapes takes. */
final class OwnerShapes {
    private final Map<Owner, Shape> shapes = new EnumMap<>(Owner.class);
    private List<Owner> fresh = new ArrayList<>();

    /** Those that were not there before, the owner of the shape first. */
    List<Owner> add(Shape shape) {
        fresh = new ArrayList<>();
        visit(shape);
        return List.copyOf(fresh);
    }

    Shape of(Owner owner) {
        Shape shape = shapes.get(owner);
        if (shape == null) {
            throw new IllegalStateException(owner.name());
        }
        return shape;
    }

    private void visit(ValueForm form) {
        switch (form) {
            case Shape shape -> visitShape(shape);
            case Chosen chosen -> visitShape(chosen.shape());
            case Either either -> either.forms().forEach(this::visit);
            case Listing listing -> visit(listing.element());
            case ByYear byYear -> visit(byYear.value());
            case Later later -> visit(later.form().get());
            case ScalarForm scalar -> {}
            case Choices<?> choices -> {}
            case Name name -> {}
            case Number number -> {}
        }
    }

    private void visitShape(Shape shape) {
        Shape known = shapes.get(shape.owner());
        if (known == null) {
            fresh.add(shape.owner());
        } else if (known.keys().containsAll(shape.keys())) {
            return;
        }
        List<Slot> slots = new ArrayList<>(known == null ? List.of() : known.slots());
        for (Slot slot : shape.slots()) {
            if (known == null || !known.keys().containsAll(slot.keys())) {
                // What only some of the shapes take is required of none.
                slots.add(known == null ? slot : new Slot(slot.options(), Slot.Presence.OPTIONAL));
            }
        }
        shapes.put(shape.owner(), new Shape(shape.owner(), slots, shape.ties()));
        shape.slots().forEach(slot -> slot.options().forEach(key -> visit(key.form())));
    }
}
