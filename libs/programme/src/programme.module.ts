import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { DirectoryModule, directoryEntities } from '@ocop/directory';
import { GroupFigure, PlanFigure, ProvinceFigure, StatedTotal } from './figure.entity.js';
import { ImportRun } from './import-run.entity.js';
import { Recognition } from './recognition.entity.js';

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

/** The OCOP programme: recognitions, figures, statistics. */
@Module({ imports: [DirectoryModule], providers: [], exports: [] })
export class ProgrammeModule {}
