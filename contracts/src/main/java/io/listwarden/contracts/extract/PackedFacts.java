package io.listwarden.contracts.extract;

import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How facts are written; the kind comes first and takes one byte. */
final class PackedFacts {
    private static final PartyKind[] KINDS = PartyKind.values();
    private static final Gender[] GENDERS = Gender.values();
    private static final IdentifierType[] TYPES = IdentifierType.values();
    private static final int DAY_BITS = 5;
    private static final int MONTH_BITS = 4;

    private PackedFacts() {}

    static void write(PartyFacts facts, Packer packer) {
        packer.number(facts.kind().ordinal());
        packer.number(facts.genders().size());
        facts.genders().forEach(gender -> packer.number(gender.ordinal()));
        packer.number(facts.birthDates().size());
        facts.birthDates().forEach(birth -> write(birth, packer));
        packer.number(facts.countries().size());
        facts.countries().forEach(packer::text);
        packer.number(facts.identifiers().size());
        facts.identifiers().forEach(number -> write(number, packer));
    }

    private static void write(PartyFacts.Birth birth, Packer packer) {
        packer.flag(birth.approximate());
        packer.number(packed(birth.earliest()));
        packer.number(packed(birth.latest()));
    }

    private static int packed(PartialDate date) {
        int month = date.month() == null ? 0 : date.month();
        int day = date.day() == null ? 0 : date.day();
        return (date.year() << MONTH_BITS | month) << DAY_BITS | day;
    }

    private static void write(PartyFacts.Number number, Packer packer) {
        packer.number(number.type().ordinal());
        packer.text(number.value());
        packer.flag(number.country() != null);
        if (number.country() != null) {
            packer.text(number.country());
        }
    }

    static PartyKind kind(Unpacker from) {
        return KINDS[from.number()];
    }

    static PartyFacts read(Unpacker from) {
        return new PartyFacts(
                kind(from),
                some(from, () -> GENDERS[from.number()]),
                some(from, () -> birth(from)),
                some(from, from::text),
                some(from, () -> number(from)));
    }

    private static <T> List<T> some(Unpacker from, Supplier<T> one) {
        int count = from.count();
        if (count == 0) {
            return List.of();
        }
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(one.get());
        }
        return all;
    }

    private static PartyFacts.Birth birth(Unpacker from) {
        boolean approximate = from.flag();
        return new PartyFacts.Birth(date(from), date(from), approximate);
    }

    private static PartialDate date(Unpacker from) {
        int packed = from.number();
        int day = packed & (1 << DAY_BITS) - 1;
        int month = packed >> DAY_BITS & (1 << MONTH_BITS) - 1;
        return new PartialDate(packed >> DAY_BITS + MONTH_BITS, orUnknown(month), orUnknown(day));
    }

    private static @Nullable Integer orUnknown(int number) {
        return number == 0 ? null : number;
    }

    private static PartyFacts.Number number(Unpacker from) {
        return new PartyFacts.Number(
                TYPES[from.number()], from.text(), from.flag() ? from.text() : null);
    }
}
