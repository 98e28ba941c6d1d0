import { defineOnce } from '../surroundings/define-once.ts';
import { ReifegradCheck } from './reifegrad-check.ts';

defineOnce('reifegrad-check', ReifegradCheck);
