package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.Citation;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.LegalAct;
import io.listwarden.contracts.party.Listing;
import io.listwarden.sync.source.xml.XsdDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Makes the listing of an entity's regulations and remarks.
 *
 * <p>A party is listed since its {@code designationDate}, and if there is none we do not know: the
 * regulation is the latest one that touched the entry, years after the first as a rule, so its date
 * would tell a compliance officer the wrong thing. The dates of the acts stand with the acts.
 */
final class ListingMapper {
    private ListingMapper() {}

    static Listing listing(SanctionEntityElement entity) {
        entity.regulations.forEach(LogicalId::of);
        List<RegulationElement> regulations =
                entity.regulations.stream().sorted(RegulationElement.ORDER).toList();
        return new Listing(
                programmes(regulations),
                listedOn(entity),
                null,
                regulations.stream().map(ListingMapper::citation).distinct().toList(),
                regulations.stream().map(ListingMapper::act).toList(),
                null,
                null,
                List.of(),
                entity.remarks.stream().filter(remark -> !remark.isBlank()).sorted().toList());
    }

    private static List<String> programmes(List<RegulationElement> regulations) {
        return regulations.stream()
                .map(regulation -> regulation.programme)
                .filter(programme -> !programme.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable LocalDate listedOn(SanctionEntityElement entity) {
        return entity.designationDate.isBlank()
                ? null
                : XsdDate.parse(entity.designationDate, "designationDate");
    }

    private static Citation citation(RegulationElement regulation) {
        LocalDate published =
                regulation.publicationDate.isBlank()
                        ? null
                        : XsdDate.parse(
                                regulation.publicationDate,
                                "regulation[" + regulation.logicalId + "].publicationDate");
        return new Citation(regulation.numberTitle, null, null, published);
    }

    private static LegalAct act(RegulationElement regulation) {
        return new LegalAct(
                regulation.logicalId,
                regulation.numberTitle,
                regulation.programme.isBlank() ? null : regulation.programme,
                regulation.publicationUrl.isBlank() ? null : regulation.publicationUrl.strip(),
                Details.builder()
                        .add("regulationType", regulation.regulationType)
                        .add("organisationType", regulation.organisationType)
                        .add("publicationDate", regulation.publicationDate)
                        .add("entryIntoForceDate", regulation.entryIntoForceDate)
                        .build());
    }
}
