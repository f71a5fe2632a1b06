package io.listwarden.sync.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.link.Identity;
import io.listwarden.contracts.link.Identity.Join;
import io.listwarden.contracts.link.Identity.Rule;
import io.listwarden.contracts.party.PartyId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class GroupsTest {
    private static final PartyId EU = PartyId.parse("eu-fsf:1");
    private static final PartyId EU_OTHER = PartyId.parse("eu-fsf:2");
    private static final PartyId UK = PartyId.parse("uk-sl:1");
    private static final PartyId UN = PartyId.parse("un-sc:1");
    private static final PartyId US = PartyId.parse("us-ofac-sdn:1");

    @Test
    void withoutJoinsThereIsNoIdentity() {
        assertThat(new Groups(List.of()).identities()).isEmpty();
        assertThat(new Groups(List.of(EU, UK)).identities()).isEmpty();
    }

    @Test
    void aJoinIsToldWithItsRuleAndItsReason() {
        Groups groups = new Groups(List.of(EU, UK));

        groups.join(0, 1, Rule.NAME, "The names agree.");

        assertThat(groups.identities())
                .containsExactly(
                        new Identity(
                                List.of(EU, UK),
                                List.of(new Join(EU, UK, Rule.NAME, "The names agree."))));
    }

    @Test
    void whoIsOneWithTheSameIsOne() {
        Groups groups = new Groups(List.of(EU, UK, UN, US));
        join(groups, 0, 1);
        join(groups, 2, 3);
        join(groups, 1, 3);

        assertThat(sets(groups)).containsExactly(List.of(EU, UK, UN, US));
        assertThat(groups.identities().getFirst().joins()).hasSize(3);
    }

    @Test
    void twoOfOneListAreNeverOne() {
        Groups groups = new Groups(List.of(EU, EU_OTHER));

        assertThat(groups.mayJoin(0, 1)).isFalse();
        join(groups, 0, 1);

        assertThat(groups.identities()).isEmpty();
    }

    @Test
    void twoOfOneListAreNotOneByWayOfAThirdEither() {
        Groups groups = new Groups(List.of(EU, EU_OTHER, UK, UN));
        join(groups, 0, 2);
        join(groups, 1, 3);

        assertThat(groups.mayJoin(1, 2)).as("both sets have one of eu-fsf").isFalse();
        assertThat(groups.mayJoin(2, 3)).as("nor by those who stand for nobody").isFalse();
        join(groups, 2, 3);
        join(groups, 1, 2);

        assertThat(sets(groups)).containsExactly(List.of(EU, UK), List.of(EU_OTHER, UN));
    }

    @Test
    void whoJoinsFirstWins() {
        Groups groups = new Groups(List.of(EU, EU_OTHER, UK));
        join(groups, 1, 2);
        join(groups, 0, 2);

        assertThat(sets(groups)).containsExactly(List.of(EU_OTHER, UK));
    }

    @Test
    void twoThatAreOneAlreadyAreNotJoinedAgain() {
        Groups groups = new Groups(List.of(EU, UK, UN));
        join(groups, 0, 1);
        join(groups, 1, 2);

        assertThat(groups.mayJoin(0, 2)).isFalse();
        join(groups, 0, 2);

        assertThat(groups.identities().getFirst().joins()).hasSize(2);
    }

    @Test
    void partiesAndIdentitiesAreSorted() {
        Groups groups = new Groups(List.of(US, UN, UK, EU_OTHER));
        join(groups, 0, 1);
        join(groups, 2, 3);

        assertThat(sets(groups)).containsExactly(List.of(EU_OTHER, UK), List.of(UN, US));
    }

    /** Each join makes one set of two, so that a set of n has n - 1 of them, all its own. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsJoinedSetsAreApartAndJoinsHoldThemTogether(long seed) {
        Random random = new Random(seed);
        List<PartyId> parties =
                IntStream.range(0, 60)
                        .mapToObj(i -> new PartyId("list-" + random.nextInt(6), "p" + i))
                        .toList();
        Groups groups = new Groups(parties);
        for (int i = 0; i < 120; i++) {
            join(groups, random.nextInt(60), random.nextInt(60));
        }

        List<Identity> identities = groups.identities();

        assertThat(identities).isNotEmpty();
        assertThat(identities.stream().flatMap(it -> it.parties().stream()))
                .doesNotHaveDuplicates();
        assertThat(identities)
                .allSatisfy(
                        identity -> {
                            assertThat(identity.parties())
                                    .extracting(PartyId::listId)
                                    .doesNotHaveDuplicates();
                            assertThat(identity.joins()).hasSize(identity.parties().size() - 1);
                            assertThat(identity.joins().stream().flatMap(GroupsTest::ends))
                                    .containsOnlyElementsOf(identity.parties())
                                    .containsAll(identity.parties());
                        });
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static Stream<PartyId> ends(Join join) {
        return Stream.of(join.one(), join.other());
    }

    private static void join(Groups groups, int one, int other) {
        groups.join(one, other, Rule.REFERENCE, "So.");
    }

    private static List<List<PartyId>> sets(Groups groups) {
        return groups.identities().stream().map(Identity::parties).toList();
    }
}
