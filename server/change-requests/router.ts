import {
  changeRequestApproveInput,
  changeRequestCreateInput,
  changeRequestIdInput,
  changeRequestListInput,
  changeRequestRefuseInput,
  changeRequestWithdrawInput,
} from "#shared/contract/change-requests.ts";
import { governed, router } from "../trpc/init.ts";
import { approveChangeRequest } from "./approve-request.ts";
import { createChangeRequest } from "./create-request.ts";
import { listChangeRequests, readChangeRequest } from "./read.ts";
import { refuseChangeRequest } from "./refuse-request.ts";
import { withdrawChangeRequest } from "./withdraw-request.ts";

export const changeRequestsRouter = router({
  list: governed("changeRequest.read")
    .input(changeRequestListInput)
    .query(({ ctx, input }) => listChangeRequests(ctx.deps, ctx.actor, input)),
  read: governed("changeRequest.read")
    .input(changeRequestIdInput)
    .query(({ ctx, input }) => readChangeRequest(ctx.deps, ctx.actor, input)),
  create: governed("changeRequest.create")
    .input(changeRequestCreateInput)
    .mutation(({ ctx, input }) => createChangeRequest(ctx.deps, ctx.actor, input, ctx.request)),
  approve: governed("changeRequest.approve")
    .input(changeRequestApproveInput)
    .mutation(({ ctx, input }) => approveChangeRequest(ctx.deps, ctx.actor, input, ctx.request)),
  refuse: governed("changeRequest.refuse")
    .input(changeRequestRefuseInput)
    .mutation(({ ctx, input }) => refuseChangeRequest(ctx.deps, ctx.actor, input, ctx.request)),
  withdraw: governed("changeRequest.withdraw")
    .input(changeRequestWithdrawInput)
    .mutation(({ ctx, input }) => withdrawChangeRequest(ctx.deps, ctx.actor, input, ctx.request)),
});
