import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { DirectoryModule, directoryEntities } from '@ocop/directory';
import { GroupFigure, PlanFigure, ProvinceFigure, StatedTotal } from './figure.entity.js';
import { FiguresReader } from './figures.reader.js';
import { ImportReaders } from './import.readers.js';
import { ImportRun } from './import-run.entity.js';
import { ImportService } from './import.service.js';
import { ProgrammeMutations, ProgrammeQueries, ProvinceFields, RecognitionFields } from './programme.resolver.js';
import { Recognition } from './recognition.entity.js';
import { RecognitionService } from './recognition.service.js';
import { ReconciliationService } from './reconciliation.service.js';
import { RegisterReader } from './register.reader.js';
import { StatisticsService } from './statistics.service.js';

/** The tables of this domain and of all to its left. */
export const programmeEntities: readonly EntityClass[] = [
  ...directoryEntities,
  Recognition,
  ProvinceFigure,
  GroupFigure,
  PlanFigure,
  StatedTotal,
  ImportRun,
];

defineNode('Recognition', Recognition);
defineNode('ImportRun', ImportRun);

const services = [ImportReaders, ImportService, RecognitionService, ReconciliationService, StatisticsService];

/** The OCOP programme: recognitions, figures, statistics. */
@Module({
  imports: [DirectoryModule],
  providers: [...services, RegisterReader, FiguresReader, ProgrammeQueries, ProgrammeMutations, ProvinceFields, RecognitionFields],
  exports: services,
})
export class ProgrammeModule {}
