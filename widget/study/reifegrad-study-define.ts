import { defineOnce } from '../surroundings/define-once.ts';
import { ReifegradStudy } from './reifegrad-study.ts';

defineOnce('reifegrad-study', ReifegradStudy);
