import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Public, type Actor } from '@ocop/platform';
import { compareVi, currentProvince, productGroups, provinces, type GroupScheme, type Province, type ProvinceScheme } from '@ocop/values';
import type { ImportFileInput, QueryImportRunsArgs, QueryStatisticsArgs } from '@ocop/graphql';
import { ImportService } from './import.service.js';
import type { Recognition } from './recognition.entity.js';
import { RecognitionService } from './recognition.service.js';
import { ReconciliationService } from './reconciliation.service.js';
import { StatisticsService } from './statistics.service.js';

@Resolver('Query')
export class ProgrammeQueries {
  constructor(
    private readonly reconciliations: ReconciliationService,
    private readonly statisticsService: StatisticsService,
    private readonly imports: ImportService,
  ) {}

  @Query() @Public()
  provinces(@Args('scheme') scheme: ProvinceScheme) {
    return [...provinces(scheme)].sort((a, b) => compareVi(a.name.vi, b.name.vi));
  }

  @Query() @Public()
  productGroups(@Args('scheme') scheme: GroupScheme) {
    return productGroups(scheme);
  }

  @Query() @Public()
  reconciliation(@Context('actor') actor: Actor) {
    return this.reconciliations.reconciliation(actor);
  }

  @Query() @Public()
  statistics(@Context('actor') actor: Actor, @Args() args: QueryStatisticsArgs) {
    return this.statisticsService.statistics(actor, args);
  }

  @Query() @Allow('OFFICER')
  importRuns(@Context('actor') actor: Actor, @Args() args: QueryImportRunsArgs) {
    return this.imports.runs(actor, args);
  }
}

@Resolver('Mutation')
export class ProgrammeMutations {
  constructor(private readonly imports: ImportService) {}

  @Mutation() @Allow('OFFICER')
  importFile(@Context('actor') actor: Actor, @Args('input') input: ImportFileInput) {
    return this.imports.importFile(actor, input);
  }
}

@Resolver('Province')
export class ProvinceFields {
  @ResolveField()
  current(@Parent() province: Province) {
    return currentProvince(province);
  }
}

@Resolver('Recognition')
export class RecognitionFields {
  constructor(private readonly recognitions: RecognitionService) {}

  @ResolveField()
  state(@Parent() recognition: Recognition) {
    return this.recognitions.stateOf(recognition);
  }
}
