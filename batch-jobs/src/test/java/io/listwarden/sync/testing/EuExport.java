package io.listwarden.sync.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes small documents in the schema of the EU export, with entities that have nothing but a
 * name.
 */
public final class EuExport {
    private EuExport() {}

    /** Entities 1 to {@code count}, each named after its number. */
    public static String of(LocalDate date, int count) {
        return of(
                date,
                IntStream.rangeClosed(1, count).mapToObj(n -> entity(n, "Company " + n)).toList());
    }

    public static String of(LocalDate date, List<String> entities) {
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="%sT06:00:00.000+01:00" globalFileId="1">
        %s
        </export>
        """
                .formatted(date, entities.stream().collect(Collectors.joining("\n")));
    }

    public static String entity(int id, String name) {
        return """
        <sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.%d.1" logicalId="%d">
          <regulation regulationType="amendment" organisationType="council" publicationDate="2024-01-01" entryIntoForceDate="2024-01-02" numberTitle="2024/1 (OJ L1)" programme="TAQA" logicalId="%d">
            <publicationUrl>https://publisher.example/2024-1</publicationUrl>
          </regulation>
          <subjectType code="enterprise" classificationCode="E"/>
          <nameAlias firstName="" middleName="" lastName="" wholeName="%s" function="" title="" nameLanguage="" strong="true" regulationLanguage="en" logicalId="%d">
            <regulationSummary regulationType="amendment" publicationDate="2024-01-01" numberTitle="2024/1 (OJ L1)" publicationUrl="https://publisher.example/2024-1"/>
          </nameAlias>
        </sanctionEntity>\
        """
                .formatted(id, id, 100_000 + id, name, 200_000 + id);
    }
}
